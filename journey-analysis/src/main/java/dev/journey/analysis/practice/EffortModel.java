package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Estimate;
import dev.journey.model.Role;
import dev.journey.model.SurveyScale;
import dev.journey.model.log.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Fits the effort index: answers by minutes, seen handoffs, and whether the issue was resolved. */
final class EffortModel {
    private static final int LEAST_ANSWERS = 30;
    private static final double RIDGE = 1e-6;
    private static final int FIFTHS = 5;
    private static final double MINUTE = 60_000;

    private final Steps steps;
    private final StepFacts facts;
    private final Texts actors;
    private final List<Answer> answers;
    private final double[][] x;
    private final List<Integer> ranks;
    private final boolean hasUnresolved;
    private final ProportionalOdds fit;

    private EffortModel(Steps steps, List<Answer> answers) {
        this.steps = steps;
        facts = steps.facts();
        actors = steps.texts(Role.ACTOR);
        this.answers = answers;
        long unresolved = answers.stream()
                .filter(answer -> !SurveyTally.isResolved(steps, answer.caseIndex(), answer.step()))
                .count();
        hasUnresolved = unresolved > 0 && unresolved < answers.size();
        x = answers.stream()
                .map(answer -> covariates(answer.caseIndex(), answer.step()))
                .toArray(double[][]::new);
        ranks = List.copyOf(new TreeSet<>(answers.stream()
                .map(answer -> answer.scale().rank(answer.value()))
                .toList()));
        int[] levels = answers.stream()
                .mapToInt(answer -> ranks.indexOf(answer.scale().rank(answer.value())))
                .toArray();
        fit = new ProportionalOdds(levels, x, ranks.size(), RIDGE);
    }

    static Known<Surveys.EffortIndex> of(Steps steps, List<Answer> all) {
        List<Answer> answers =
                all.stream().filter(answer -> answer.kind().startsWith("CES")).toList();
        long scales = answers.stream().map(Answer::scale).distinct().count();
        if (answers.size() < LEAST_ANSWERS || scales > 1) {
            return Known.absent(Messages.NO_EFFORT_ANSWERS);
        }
        EffortModel model = new EffortModel(steps, answers);
        return model.varies() ? Known.of(model.index()) : Known.absent(Messages.NO_SPREAD);
    }

    /** Minutes, handoffs and answers must each have two values, or nothing can be told apart. */
    private boolean varies() {
        return ranks.size() > 1 && varies(0) && varies(1);
    }

    private boolean varies(int covariate) {
        for (double[] row : x) {
            if (row[covariate] != x[0][covariate]) {
                return true;
            }
        }
        return false;
    }

    private double[] covariates(int c, int until) {
        double millis = 0;
        double handoffs = 0;
        int face = Column.MISSING;
        for (int step = steps.first(c); step < until; step++) {
            millis += facts.customerMillis(step);
            int actor = actors.code(step);
            if (facts.isFaced(step) && !facts.byCustomer(step) && actor != Column.MISSING) {
                handoffs += face == Column.MISSING || face == actor ? 0 : 1;
                face = actor;
            }
        }
        double minutes = millis / MINUTE;
        double unresolved = SurveyTally.isResolved(steps, c, until) ? 0 : 1;
        return hasUnresolved ? new double[] {minutes, handoffs, unresolved} : new double[] {minutes, handoffs};
    }

    private Surveys.EffortIndex index() {
        return new Surveys.EffortIndex(
                answers.size(),
                overAllCases(),
                coefficient(0),
                coefficient(1),
                Known.when(hasUnresolved, () -> coefficient(2), Messages.ALL_RESOLVED),
                Known.of(handoffMinutes(), Messages.MINUTES_NOT_CLEAR),
                fit.converged(),
                fit.iterations(),
                calibration());
    }

    private Estimate coefficient(int k) {
        double half = Normal.Z * Math.sqrt(fit.covariance(k, k));
        return new Estimate(fit.coefficient(k), fit.coefficient(k) - half, fit.coefficient(k) + half, answers.size());
    }

    /** All ρ with (handoff − ρ · minute)² ≤ z² · its variance; an interval only where the minutes' coefficient is clear. */
    private Optional<Estimate> handoffMinutes() {
        double minute = fit.coefficient(0);
        double handoff = fit.coefficient(1);
        double z2 = Normal.Z * Normal.Z;
        double a = minute * minute - z2 * fit.covariance(0, 0);
        double b = minute * handoff - z2 * fit.covariance(0, 1);
        double c = handoff * handoff - z2 * fit.covariance(1, 1);
        double root = b * b - a * c;
        if (a <= 0 || root < 0) {
            return Optional.empty();
        }
        double low = (b - Math.sqrt(root)) / a;
        double high = (b + Math.sqrt(root)) / a;
        return Optional.of(new Estimate(handoff / minute, low, high, answers.size()));
    }

    private double overAllCases() {
        double sum = 0;
        for (int c = 0; c < steps.cases(); c++) {
            sum += answer(fit.expected(covariates(c, beforeSurvey(c))));
        }
        return sum / steps.cases();
    }

    private int beforeSurvey(int c) {
        for (int step = steps.first(c); step < steps.end(c); step++) {
            if (steps.number(Role.SURVEY_ANSWER, step).isPresent()) {
                return step;
            }
        }
        return steps.end(c);
    }

    /** From a position among the ranks that occur to the survey's own unit. */
    private double answer(double position) {
        int below = (int) Math.min(Math.floor(position), ranks.size() - 1.0);
        int above = Math.min(below + 1, ranks.size() - 1);
        double rank = ranks.get(below) + (position - below) * (ranks.get(above) - ranks.get(below));
        SurveyScale scale = answers.get(0).scale();
        return scale.highIsGood() ? scale.low() + rank : scale.high() - rank;
    }

    private List<Surveys.Fifth> calibration() {
        record Pair(double expected, double given) {}
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            pairs.add(new Pair(answer(fit.expected(x[i])), answers.get(i).value()));
        }
        pairs.sort(Comparator.comparingDouble(Pair::expected).thenComparingDouble(Pair::given));
        List<Surveys.Fifth> fifths = new ArrayList<>();
        for (int i = 0; i < FIFTHS; i++) {
            List<Pair> part = pairs.subList(i * pairs.size() / FIFTHS, (i + 1) * pairs.size() / FIFTHS);
            fifths.add(new Surveys.Fifth(
                    part.size(),
                    part.stream().mapToDouble(Pair::expected).average().orElse(0),
                    part.stream().mapToDouble(Pair::given).average().orElse(0)));
        }
        return fifths;
    }
}
