package dev.journey.fuzz;

import java.util.Arrays;
import java.util.List;

/**
 * What Jazzer calls. Where the property {@value #TARGET} names a reader, that one gets all the bytes; else the first byte chooses one of
 * those that are written in Java, and it gets the others.
 */
public final class Fuzzed {
    static final String TARGET = "fuzz.target";

    private static final String ONLY = System.getProperty(TARGET, "");
    private static final List<Target> TARGETS = Arrays.stream(Target.values())
            .filter(target -> ONLY.isEmpty() ? !target.isNative() : target.key().equals(ONLY))
            .toList();

    private Fuzzed() {}

    /** One input; named as Jazzer looks for it. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (!ONLY.isEmpty()) {
            TARGETS.get(0).check(input);
        } else if (input.length > 0) {
            TARGETS.get((input[0] & 0xFF) % TARGETS.size()).check(Arrays.copyOfRange(input, 1, input.length));
        }
    }

    /** The readers among which the first byte chooses. */
    static List<Target> targets() {
        return TARGETS;
    }

    /** The input that has a reader read the bytes, where the first byte chooses. */
    static byte[] input(Target target, byte[] bytes) {
        byte[] input = new byte[bytes.length + 1];
        input[0] = (byte) TARGETS.indexOf(target);
        System.arraycopy(bytes, 0, input, 1, bytes.length);
        return input;
    }
}
