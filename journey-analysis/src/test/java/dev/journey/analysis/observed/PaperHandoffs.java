package dev.journey.analysis.observed;

import dev.journey.analysis.measure.MissingPolicy;
import dev.journey.model.Side;
import dev.journey.model.TouchpointClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Handoffs of one case at one level, worked out on paper: the case is cut into segments, and these into runs. */
final class PaperHandoffs {
    static final String MISSING = "(missing)";

    final Map<String, Integer> kinds = new TreeMap<>();
    final List<String> pairs = new ArrayList<>();
    final List<Long> toNext = new ArrayList<>();
    final List<Long> toAcceptance = new ArrayList<>();
    int selfPairs;
    int aba;
    int abab;
    int returns;
    int repeated3;
    int strict;
    int neverAccepted;

    private final Level level;

    /** Neighbouring steps with one value. */
    private record Run(String value, List<PaperStep> steps) {
        PaperStep first() {
            return steps.get(0);
        }

        PaperStep last() {
            return steps.get(steps.size() - 1);
        }

        boolean is(Run other) {
            return value.equals(other.value);
        }

        boolean named() {
            return !value.equals(MISSING);
        }
    }

    PaperHandoffs(List<PaperStep> steps, Level level, Settings settings, boolean frontOnly) {
        this.level = level;
        for (List<PaperStep> segment : segments(steps, settings, frontOnly)) {
            count(segment, runs(segment));
        }
    }

    int handoffs() {
        return toNext.size();
    }

    Set<String> distinctPairs() {
        return new LinkedHashSet<>(pairs);
    }

    private List<List<PaperStep>> segments(List<PaperStep> steps, Settings settings, boolean frontOnly) {
        List<List<PaperStep>> segments = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < steps.size(); i++) {
            PaperStep step = steps.get(i);
            boolean after = settings.untilOutcome() && i > 0 && steps.get(i - 1).over && step.over;
            boolean software = step.side() == Side.SYSTEM && !settings.systems();
            if (!step.company() || software || (frontOnly && !step.front()) || after) {
                continue;
            }
            if (step.value(level).isPresent() || settings.missing() == MissingPolicy.AS_VALUE) {
                segments.get(segments.size() - 1).add(step);
            } else if (settings.missing() == MissingPolicy.BREAK) {
                segments.add(new ArrayList<>());
            }
        }
        return segments;
    }

    private List<Run> runs(List<PaperStep> segment) {
        List<Run> runs = new ArrayList<>();
        for (PaperStep step : segment) {
            String value = step.value(level).orElse(MISSING);
            if (runs.isEmpty() || !runs.get(runs.size() - 1).value().equals(value)) {
                runs.add(new Run(value, new ArrayList<>()));
            }
            runs.get(runs.size() - 1).steps().add(step);
        }
        return runs;
    }

    private void count(List<PaperStep> segment, List<Run> runs) {
        selfPairs += segment.size() - runs.size();
        for (Run run : runs) {
            for (int i = 1; i < run.steps().size(); i++) {
                pairs.add(run.value() + " > " + run.value());
            }
        }
        for (int i = 0; i + 1 < runs.size(); i++) {
            pairs.add(runs.get(i).value() + " > " + runs.get(i + 1).value());
            passOn(runs.get(i), runs.get(i + 1));
        }
        countPingPong(runs);
        countStrict(segment);
        nameKinds(runs);
    }

    private void passOn(Run from, Run to) {
        toNext.add(Math.max(0, to.first().start() - from.last().end()));
        Optional<PaperStep> accepted =
                to.steps().stream().filter(PaperStep::accepts).findFirst();
        accepted.ifPresentOrElse(
                step -> toAcceptance.add(Math.max(0, step.start() - from.last().end())), () -> neverAccepted++);
    }

    private void countPingPong(List<Run> r) {
        for (int i = 0; i < r.size(); i++) {
            Run run = r.get(i);
            returns += r.subList(0, i).stream().anyMatch(run::is) ? 1 : 0;
            aba += i + 2 < r.size() && run.is(r.get(i + 2)) ? 1 : 0;
            abab += i + 3 < r.size() && alternates(r.subList(i, i + 4)) ? 1 : 0;
            for (int end = i + 6; end <= r.size(); end++) {
                boolean longest = (i == 0 || !alternates(r.subList(i - 1, end)))
                        && (end == r.size() || !alternates(r.subList(i, end + 1)));
                repeated3 += longest && alternates(r.subList(i, end)) ? 1 : 0;
            }
        }
    }

    private static boolean alternates(List<Run> r) {
        return IntStream.range(2, r.size()).allMatch(i -> r.get(i).is(r.get(i - 2)));
    }

    private void countStrict(List<PaperStep> s) {
        for (int i = 0; i + 3 < s.size(); i++) {
            boolean differ = !what(s, i).equals(what(s, i + 1)) && !who(s, i).equals(who(s, i + 1));
            boolean repeat = (what(s, i) + what(s, i + 1)).equals(what(s, i + 2) + what(s, i + 3))
                    && (who(s, i) + who(s, i + 1)).equals(who(s, i + 2) + who(s, i + 3));
            if (differ && repeat) {
                strict++;
                i += 3;
            }
        }
    }

    private String what(List<PaperStep> steps, int i) {
        return steps.get(i).row.touchpoint();
    }

    private String who(List<PaperStep> steps, int i) {
        return steps.get(i).value(level).orElse(MISSING);
    }

    /** Returns are found from the left, each leg belonging to one of them. */
    private void nameKinds(List<Run> r) {
        for (int i = 0; i + 1 < r.size(); i++) {
            boolean returning = i + 2 < r.size()
                    && r.get(i).is(r.get(i + 2))
                    && r.get(i).named()
                    && r.get(i + 1).named();
            if (returning) {
                String kind = approves(r.get(i + 1), r.get(i + 2)) ? "APPROVAL" : "CONSULT";
                name(bySide(r.get(i), r.get(i + 1)).orElse(kind));
                name(bySide(r.get(i + 1), r.get(i + 2)).orElse(kind));
                i++;
            } else {
                name(bySide(r.get(i), r.get(i + 1)).orElse(byPlace(r.get(i), r.get(i + 1))));
            }
        }
    }

    private static boolean approves(Run run, Run asker) {
        OptionalDouble decides = run.first().authority();
        OptionalDouble asked = asker.first().authority();
        return run.steps().stream().anyMatch(step -> step.kind().equals(Optional.of(TouchpointClass.APPROVAL)))
                || (decides.isPresent() && asked.isPresent() && decides.getAsDouble() > asked.getAsDouble());
    }

    private void name(String kind) {
        kinds.merge(kind, 1, Integer::sum);
    }

    private static Optional<String> bySide(Run from, Run to) {
        String sides = from.first().side() + " " + to.first().side();
        if (sides.contains("PARTNER")) {
            return Optional.of("PARTNER");
        }
        return switch (sides) {
            case "SYSTEM COMPANY" -> Optional.of("SYSTEM_TO_HUMAN");
            case "COMPANY SYSTEM" -> Optional.of("HUMAN_TO_SYSTEM");
            default -> to.named() ? Optional.empty() : Optional.of("REQUEUE");
        };
    }

    private static String byPlace(Run from, Run to) {
        boolean tiersKnown =
                from.first().tier().isPresent() && to.first().tier().isPresent();
        int rise =
                tiersKnown ? to.first().tier().getAsInt() - from.first().tier().getAsInt() : 0;
        Optional<String> before = from.first().value(Level.TEAM);
        Optional<String> after = to.first().value(Level.TEAM);
        if (rise != 0) {
            return rise > 0 ? "ESCALATION" : "PUSH_BACK";
        }
        if (before.isEmpty() || after.isEmpty()) {
            return "UNCLASSIFIED";
        }
        if (before.equals(after)) {
            return from.named() ? "SHIFT" : "UNCLASSIFIED";
        }
        return tiersKnown ? "TRANSFER" : "UNCLASSIFIED";
    }
}
