package dev.journey.model.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Role;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link EventLog} says of its size, held to the arrays that are reachable from one. */
class LogSizeTest {
    private static final int STEPS = 4000;
    private static final int STEPS_OF_A_CASE = 8;

    @Test
    void bytes_of_steps_and_cases_are_as_documented() throws IllegalAccessException {
        EventLogBuilder builder = EventLog.builder();
        for (int i = 0; i < STEPS; i++) {
            builder.touchpoint().set("t");
            builder.text(Role.ACTOR).set("a");
            builder.other("note").set("n");
            builder.number(Role.AMOUNT).set(i);
            builder.number(Role.PROMISE_DUE).set(i);
            builder.add("case " + i / STEPS_OF_A_CASE, i, i + 1L);
        }
        long documented = 8L * STEPS + 8L * STEPS + 3 * 4L * STEPS + 2 * 8L * STEPS;
        assertThat(builder.bytes(STEPS)).isEqualTo(documented);
        assertThat(builder.bytesWhileBuilding(STEPS)).isEqualTo(documented + 28L * STEPS);
        EventLog log = builder.build();
        long ofCases = 20L * log.caseCount();
        assertThat(bytesInArrays(log) - documented - ofCases).isBetween(0L, 8192L);
    }

    /** Bytes in all arrays of numbers that can be reached through the objects of this library. */
    private static long bytesInArrays(Object root) throws IllegalAccessException {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> ahead = new ArrayDeque<>();
        ahead.add(root);
        long bytes = 0;
        while (!ahead.isEmpty()) {
            Object one = ahead.remove();
            if (!seen.add(one)) {
                continue;
            }
            if (one instanceof int[] ints) {
                bytes += (long) Integer.BYTES * ints.length;
            } else if (one instanceof long[] longs) {
                bytes += (long) Long.BYTES * longs.length;
            } else if (one instanceof byte[] all) {
                bytes += all.length;
            } else if (one instanceof Iterable<?> all) {
                all.forEach(ahead::add);
            } else if (one instanceof Map<?, ?> map) {
                ahead.addAll(map.values());
            } else if (one.getClass().isArray()) {
                for (int i = 0; i < Array.getLength(one); i++) {
                    ahead.add(Array.get(one, i));
                }
            } else if (one.getClass().getPackageName().equals("dev.journey.model.log")) {
                for (Class<?> type = one.getClass(); type != Object.class; type = type.getSuperclass()) {
                    addFields(one, type, ahead);
                }
            }
        }
        return bytes;
    }

    private static void addFields(Object one, Class<?> type, Deque<Object> ahead) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                Object value = field.get(one);
                if (value != null) {
                    ahead.add(value);
                }
            }
        }
    }
}
