package dev.journey.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value in a JSON tree that knows its place. Every accessor says what is wrong where it does not fit. Immutable. */
public final class JsonValue {
    private final Place place;
    private final Object content;

    /** @param content a String, BigDecimal, Boolean, List, Map, or {@link Nothing} */
    JsonValue(Place place, Object content) {
        this.place = place;
        this.content = content;
    }

    /** JSON's null. */
    enum Nothing {
        NULL
    }

    /** Where it stands. */
    public Place place() {
        return place;
    }

    /** Whether it is {@code null}. */
    public boolean isNull() {
        return content == Nothing.NULL;
    }

    /** Whether it is a text. */
    public boolean isText() {
        return content instanceof String;
    }

    /** Whether it is a number. */
    public boolean isNumber() {
        return content instanceof BigDecimal;
    }

    /** Whether it is an array. */
    public boolean isList() {
        return content instanceof List;
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return content instanceof Map;
    }

    /** Its text. */
    public String text() {
        if (content instanceof String text) {
            return text;
        }
        throw wrongType("a text");
    }

    /** Its number. */
    public double number() {
        if (content instanceof BigDecimal number) {
            double value = number.doubleValue();
            if (Double.isInfinite(value)) {
                throw fault(Messages.tooLarge(number.toString()));
            }
            return value;
        }
        throw wrongType("a number");
    }

    /** Its whole number. */
    public int wholeNumber() {
        if (content instanceof BigDecimal number) {
            try {
                return number.intValueExact();
            } catch (ArithmeticException e) {
                throw fault(Messages.notWhole(number.toString()));
            }
        }
        throw wrongType("a whole number");
    }

    /** Its whole number, where it may be larger than an {@code int}. */
    public long wholeLong() {
        if (content instanceof BigDecimal number) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException e) {
                throw fault(Messages.notWhole(number.toPlainString()));
            }
        }
        throw wrongType("a whole number");
    }

    /** Its truth value. */
    public boolean truth() {
        if (content instanceof Boolean truth) {
            return truth;
        }
        throw wrongType("true or false");
    }

    /** Its elements. */
    public List<JsonValue> list() {
        if (content instanceof List<?> list) {
            return list.stream().map(JsonValue.class::cast).collect(ImmutableList.toImmutableList());
        }
        throw wrongType("an array");
    }

    /** Its members, in the order of the text. */
    public Map<String, JsonValue> members() {
        if (content instanceof Map<?, ?> members) {
            ImmutableMap.Builder<String, JsonValue> typed = ImmutableMap.builder();
            members.forEach((name, value) -> typed.put((String) name, (JsonValue) value));
            return typed.buildOrThrow();
        }
        throw wrongType("an object");
    }

    /** The member with this name, if there is one that is not null. */
    public Optional<JsonValue> member(String name) {
        if (content instanceof Map<?, ?> members) {
            return Optional.ofNullable((JsonValue) members.get(name)).filter(value -> !value.isNull());
        }
        throw wrongType("an object");
    }

    /** The member with this name. */
    public JsonValue required(String name) {
        return member(name).orElseThrow(() -> fault(Messages.required(name)));
    }

    /** The constant of an enum that the text names, in any case. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        String given = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(given.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> fault(Messages.notOneOf(
                        given,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())));
    }

    /** The names of members that are not among these. */
    public List<String> membersOtherThan(Set<String> known) {
        return members().keySet().stream().filter(name -> !known.contains(name)).toList();
    }

    /** A sentence with this place before it. */
    public String at(String sentence) {
        return Messages.at(place, sentence);
    }

    /** An exception that names this place. */
    public JsonException fault(String sentence) {
        return new JsonException(at(sentence));
    }

    /** An exception that names this place, with the sentence of its cause. */
    public JsonException fault(RuntimeException cause) {
        return new JsonException(at(String.valueOf(cause.getMessage())), cause);
    }

    private JsonException wrongType(String wanted) {
        return fault(Messages.wrongType(describe(), wanted));
    }

    private String describe() {
        if (content instanceof String text) {
            return "the text \"" + text + "\"";
        }
        if (content instanceof Map) {
            return "an object";
        }
        return content instanceof List ? "an array" : content instanceof Nothing ? "null" : content.toString();
    }
}
