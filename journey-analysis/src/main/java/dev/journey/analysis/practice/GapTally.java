package dev.journey.analysis.practice;

import dev.journey.analysis.figure.Share;
import dev.journey.model.Outcome;
import dev.journey.model.Role;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Counts what is missing to zero. */
final class GapTally {
    private static final long SILENCE = Steps.days(30);

    private final Steps steps;

    private GapTally(Steps steps) {
        this.steps = steps;
    }

    static Known<Gaps> of(Steps steps) {
        GapTally tally = new GapTally(steps);
        Gaps gaps = new Gaps(tally.dissatisfied(), tally.left(), tally.complaining(), tally.disengaged());
        boolean any = gaps.dissatisfied().isPresent()
                || gaps.left().isPresent()
                || gaps.complaining().isPresent()
                || gaps.disengaged().isPresent();
        return Known.when(any, () -> gaps, Messages.NO_GAPS);
    }

    private Known<Share> dissatisfied() {
        List<Answer> answers = steps.answers();
        long good = answers.stream().filter(SurveyTally::isGood).count();
        return Known.when(
                !answers.isEmpty(), () -> new Share(answers.size() - good, answers.size()), Messages.NO_SURVEYS);
    }

    private Known<Share> left() {
        long ended = count(c -> steps.outcome(c) != Outcome.OPEN);
        return Known.when(ended > 0, () -> new Share(count(steps::left), ended), Messages.NO_OUTCOMES);
    }

    private Known<Share> complaining() {
        return Known.when(
                ComplaintTally.canComplain(steps),
                () -> new Share(count(c -> ComplaintTally.complains(steps, c)), steps.cases()),
                Messages.NO_COMPLAINTS);
    }

    private long count(IntPredicate which) {
        return IntStream.range(0, steps.cases()).filter(which).count();
    }

    private Known<Share> disengaged() {
        if (!steps.has(Role.CUSTOMER)) {
            return Known.absent(Messages.NO_CUSTOMERS);
        }
        if (count(c -> steps.outcome(c) != Outcome.OPEN) == 0) {
            return Known.absent(Messages.NO_OUTCOMES);
        }
        long all = 0;
        long silent = 0;
        for (int[] cases : steps.byCustomer()) {
            int last = cases[cases.length - 1];
            if (steps.caseStart(last) <= steps.logEnd() - SILENCE) {
                long heard =
                        Arrays.stream(cases).mapToLong(this::lastWord).max().orElseThrow();
                all++;
                silent += steps.outcome(last) != Outcome.RESOLVED && heard <= steps.logEnd() - SILENCE ? 1 : 0;
            }
        }
        Share share = new Share(silent, all);
        return Known.when(all > 0, () -> share, Messages.NO_SILENCE_WATCHED);
    }

    /** When the customer did something last; when the case began, where they did nothing. */
    private long lastWord(int c) {
        for (int step = steps.end(c) - 1; step >= steps.first(c); step--) {
            if (steps.facts().byCustomer(step)) {
                return steps.start(step);
            }
        }
        return steps.caseStart(c);
    }
}
