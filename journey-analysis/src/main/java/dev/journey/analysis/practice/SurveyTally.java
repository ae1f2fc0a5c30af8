package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Estimate;
import dev.journey.analysis.figure.Share;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import dev.journey.model.SurveyScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Counts answers. Not thread-safe. */
final class SurveyTally {
    private final Steps steps;
    private final List<Answer> answers;
    private final Map<String, Long> offScale = new TreeMap<>();

    private SurveyTally(Steps steps) {
        this.steps = steps;
        answers = new ArrayList<>();
        for (int c = 0; c < steps.cases(); c++) {
            for (int step = steps.first(c); step < steps.end(c); step++) {
                read(c, step);
            }
        }
    }

    static Known<Surveys> of(Steps steps) {
        return Known.when(isAnswered(steps), () -> new SurveyTally(steps).figures(), Messages.NO_SURVEYS);
    }

    private static boolean isAnswered(Steps steps) {
        return steps.has(Role.SURVEY_ANSWER) && steps.has(Role.SURVEY_KIND);
    }

    /** All answers that lie on a scale; none where the log has no surveys. */
    static List<Answer> answers(Steps steps) {
        return isAnswered(steps) ? List.copyOf(new SurveyTally(steps).answers) : List.of();
    }

    private void read(int c, int step) {
        OptionalDouble value = steps.number(Role.SURVEY_ANSWER, step);
        Optional<String> kind = steps.text(Role.SURVEY_KIND, step);
        if (value.isEmpty() || kind.isEmpty()) {
            return;
        }
        Optional<SurveyScale> scale =
                steps.service().scale(kind.get()).filter(known -> known.holds(value.getAsDouble()));
        if (scale.isPresent()) {
            answers.add(new Answer(c, step, kind.get(), scale.get(), value.getAsDouble()));
        }
        offScale.merge(kind.get(), scale.isPresent() ? 0L : 1L, Long::sum);
    }

    private Surveys figures() {
        long unresolved = answers.stream()
                .filter(answer -> !isResolved(steps, answer.caseIndex(), answer.step()))
                .count();
        return new Surveys(
                offScale.keySet().stream().map(this::kind).toList(),
                new Share(unresolved, answers.size()),
                EffortModel.of(steps, answers),
                staffGap());
    }

    /** Whether the issue was resolved before a step of its case, or at its end. */
    static boolean isResolved(Steps steps, int c, int step) {
        boolean over = step < steps.end(c) ? steps.facts().isOverBefore(step) : steps.outcome(c) != Outcome.OPEN;
        return over && steps.outcome(c) == Outcome.RESOLVED;
    }

    private Surveys.Kind kind(String kind) {
        List<Answer> mine =
                answers.stream().filter(answer -> answer.kind().equals(kind)).toList();
        String scale = steps.service()
                .scale(kind)
                .map(known -> known.low() + " to " + known.high() + ", "
                        + (known.highIsGood() ? known.high() : known.low()) + " is best")
                .orElse("");
        return new Surveys.Kind(
                kind,
                scale,
                mine.size(),
                offScale.getOrDefault(kind, 0L),
                mine.stream().mapToDouble(Answer::value).average().orElse(0),
                new Share(mine.stream().filter(SurveyTally::isGood).count(), mine.size()),
                new Share(mine.stream().filter(SurveyTally::isBad).count(), mine.size()));
    }

    static boolean isGood(Answer answer) {
        return answer.goodness() >= (answer.scale().size() == 11 ? 0.9 : 2.0 / 3) - 1e-9;
    }

    static boolean isBad(Answer answer) {
        return answer.goodness() <= (answer.scale().size() == 11 ? 0.6 : 1.0 / 3) + 1e-9;
    }

    private Known<Estimate> staffGap() {
        if (!steps.has(Role.STAFF_RATING)) {
            return Known.absent(Messages.NO_STAFF_RATINGS);
        }
        List<Double> gaps = new ArrayList<>();
        for (Answer answer : answers) {
            OptionalDouble staff = steps.numberOfCase(Role.STAFF_RATING, answer.caseIndex());
            if (staff.isPresent() && answer.scale().holds(staff.getAsDouble())) {
                gaps.add(answer.scale().goodness(staff.getAsDouble()) - answer.goodness());
            }
        }
        return Known.of(Means.of(gaps), Messages.FEW_PAIRS);
    }
}
