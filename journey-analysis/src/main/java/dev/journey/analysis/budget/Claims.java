package dev.journey.analysis.budget;

import com.google.common.collect.ImmutableList;
import dev.journey.model.json.JsonTree;
import dev.journey.model.json.JsonValue;
import dev.journey.model.json.TextFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a company says of itself, {@code journey-claims/1}: each claim with the figure that would show it, by its path in the report's
 * JSON as in a {@link Budget}, and what the figure is at least or at most if the claim is true. Immutable. Source: DEFINITIONS, the
 * gap between saying and doing.
 */
public final class Claims {
    static final String SCHEMA = "journey-claims/1";

    private static final Set<String> KEYS = Set.of("claim", "source", "figure", "atMost", "atLeast", "comment");

    private final ImmutableList<Claim> all;

    private Claims(List<Claim> all) {
        this.all = ImmutableList.copyOf(all);
    }

    /**
     * One claim.
     *
     * @param claim in the company's words
     * @param source where it says so; may be empty
     * @param limit what would make it true
     */
    private record Claim(String claim, String source, Limit limit) {}

    /**
     * Reads claims.
     *
     * @throws IllegalArgumentException when they cannot be read
     * @throws dev.journey.model.json.JsonException when they are no claims; the message names the place
     */
    public static Claims load(Path file) {
        return parse(TextFile.read(file, "claims file", IllegalArgumentException::new), file.toString());
    }

    /** Reads claims from a text; {@code source} is named in messages. */
    public static Claims parse(String json, String source) {
        JsonValue root = JsonTree.parse(json, source);
        String schema = root.required("schema").text();
        if (!schema.equals(SCHEMA)) {
            throw root.fault(Messages.claimsSchema(schema));
        }
        return new Claims(
                root.required("claims").list().stream().map(Claims::claim).toList());
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    /** Whether a claim is about a figure of the practice: what is known without one group of cases after another must then hold it too. */
    public boolean needPractice() {
        return all.stream().anyMatch(claim -> claim.limit().isOfPractice());
    }

    /**
     * Holds them against what was measured.
     *
     * @param report the report's JSON
     * @param withoutGroups the report without one group of cases after another, for intervals; asked for only where a claim is not kept.
     *     Empty where the figures are exact
     * @throws IllegalArgumentException when a figure does not exist; the message names those that come near
     */
    public SayDo against(JsonValue report, Supplier<List<JsonValue>> withoutGroups) {
        Checking checking = new Checking(report, Optional.empty(), withoutGroups);
        return new SayDo(
                all.stream().map(claim -> said(claim, checking, report)).toList());
    }

    private static Said said(Claim claim, Checking checking, JsonValue report) {
        Verdict verdict = checking.check(claim.limit()).get(0);
        String figure = claim.limit().figure().map(FigurePath::text).orElse("");
        OptionalDouble gap = verdict.value().isPresent()
                ? OptionalDouble.of(claim.limit().beyond(verdict.value().getAsDouble()))
                : OptionalDouble.empty();
        String why = gap.isPresent() ? "" : reason(report, figure);
        return new Said(claim.claim(), claim.source(), figure, claim.limit().bounds(), verdict, gap, why);
    }

    /** Why a figure is not known, as the report says it of the figure or of what it stands in. */
    private static String reason(JsonValue report, String figure) {
        return report.member("absent").filter(JsonValue::isList).stream()
                .flatMap(absent -> absent.list().stream())
                .filter(absent ->
                        (figure + ".").startsWith(absent.required("path").text() + "."))
                .map(absent -> absent.required("reason").text())
                .findFirst()
                .orElse("");
    }

    private static Claim claim(JsonValue json) {
        List<String> unknown = json.membersOtherThan(KEYS);
        if (!unknown.isEmpty()) {
            throw json.fault(Messages.unknownKey(unknown.get(0), "claim, source, figure, atMost, atLeast, comment"));
        }
        OptionalDouble atMost = Budget.number(json, "atMost");
        OptionalDouble atLeast = Budget.number(json, "atLeast");
        if (atMost.isEmpty() && atLeast.isEmpty()) {
            throw json.fault(Messages.CLAIM_WITHOUT_LIMIT);
        }
        FigurePath figure = new FigurePath(json.required("figure").text());
        return new Claim(
                json.required("claim").text(),
                json.member("source").map(JsonValue::text).orElse(""),
                new Limit(Optional.of(figure), Optional.empty(), Map.of(), atMost, atLeast, false));
    }
}
