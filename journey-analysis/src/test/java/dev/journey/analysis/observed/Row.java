package dev.journey.analysis.observed;

import dev.journey.model.Role;
import dev.journey.model.log.EventLogBuilder;
import dev.journey.model.log.StepDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * One row of a made-up log. What is missing is not in the maps.
 *
 * @param minute when it began, in minutes since {@link TestLog#ZERO}
 * @param duration how many minutes it took, if that is known
 */
record Row(
        String caseId,
        String touchpoint,
        int minute,
        Optional<Integer> duration,
        Map<Role, String> texts,
        Map<Role, Double> numbers) {

    Optional<String> text(Role role) {
        return Optional.ofNullable(texts.get(role));
    }

    OptionalDouble number(Role role) {
        Double value = numbers.get(role);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    Row inCase(String id) {
        return new Row(id, touchpoint, minute, duration, texts, numbers);
    }

    Row with(Role role, UnaryOperator<String> rename) {
        if (role == Role.TOUCHPOINT) {
            return new Row(caseId, rename.apply(touchpoint), minute, duration, texts, numbers);
        }
        Map<Role, String> changed = new LinkedHashMap<>(texts);
        changed.computeIfPresent(role, (key, value) -> rename.apply(value));
        return new Row(caseId, touchpoint, minute, duration, changed, numbers);
    }

    void addTo(EventLogBuilder log) {
        StepDraft step = log.step(caseId, touchpoint).start(TestLog.at(minute));
        duration.ifPresent(minutes -> step.end(TestLog.at(minute + minutes)));
        texts.forEach(step::text);
        numbers.forEach(step::number);
        step.add();
    }
}
