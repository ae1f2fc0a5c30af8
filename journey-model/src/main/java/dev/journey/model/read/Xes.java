package dev.journey.model.read;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.journey.model.Role;
import java.util.Map;
import java.util.Set;

/** The words of XES (IEEE 1849) that are used here. */
final class Xes {
    static final String NAME = "concept:name";
    static final String INSTANCE = "concept:instance";
    static final String TRANSITION = "lifecycle:transition";
    static final String TIME = "time:timestamp";
    /** Not of the standard: when the complete of a start was. */
    static final String END = "time:end";
    /** What an attribute of a trace is called as a column. */
    static final String CASE = "case:";

    static final Set<String> ATTRIBUTES =
            ImmutableSet.of("string", "date", "int", "float", "boolean", "id", "list", "container");

    /** What is taken for what where a mapping names no column. */
    static final Map<Role, String> DEFAULTS = new ImmutableMap.Builder<Role, String>()
            .put(Role.CASE, CASE + NAME)
            .put(Role.TOUCHPOINT, NAME)
            .put(Role.ACTOR, "org:resource")
            .put(Role.TEAM, "org:group")
            .put(Role.START, TIME)
            .put(Role.END, END)
            .put(Role.STATUS, TRANSITION)
            .buildOrThrow();

    /** The standard extensions, by the last part of their address. */
    private static final Map<String, String> EXTENSIONS = new ImmutableMap.Builder<String, String>()
            .put("concept.xesext", "concept")
            .put("time.xesext", "time")
            .put("org.xesext", "org")
            .put("lifecycle.xesext", "lifecycle")
            .put("cost.xesext", "cost")
            .put("identity.xesext", "identity")
            .buildOrThrow();

    /** What writers put where the standard wants a value and there is none. */
    private static final Set<String> PLACEHOLDERS =
            ImmutableSet.of("", "__INVALID__", "UNKNOWN", "DEFAULT", "string", "name");

    private Xes() {}

    /** The standard prefix of the extension at this address; the given one where the address is not known. */
    static String prefix(String address, String given) {
        return EXTENSIONS.getOrDefault(address.substring(address.lastIndexOf('/') + 1), given);
    }

    /** Whether a global attribute has a value that stands for none. */
    static boolean isPlaceholder(String value) {
        return PLACEHOLDERS.contains(value);
    }
}
