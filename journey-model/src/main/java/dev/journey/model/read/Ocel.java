package dev.journey.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import dev.journey.model.Role;
import java.util.Map;

/** The words of OCEL 2.0 that are used here; what it has no word for is called as in process-mining libraries. */
final class Ocel {
    /** The object that is the case. */
    static final String OBJECT = "ocel:oid";

    static final String EVENT = "ocel:eid";
    static final String ACTIVITY = "ocel:activity";
    static final String TIME = "ocel:timestamp";
    /** Before the type of other objects of an event: their ids. */
    static final String RELATED = "object:";
    /** Before the name of an attribute of the object that is the case: its last value. */
    static final String CASE = "case:";

    static final Map<Role, String> DEFAULTS =
            ImmutableMap.of(Role.CASE, OBJECT, Role.TOUCHPOINT, ACTIVITY, Role.START, TIME);

    private Ocel() {}

    /** The text of a member; empty where there is none. */
    static String text(JsonNode node, String member) {
        return node.path(member).asText("");
    }

    static Iterable<JsonNode> attributes(JsonNode node) {
        return node.path("attributes");
    }

    static Iterable<JsonNode> relationships(JsonNode node) {
        return node.path("relationships");
    }
}
