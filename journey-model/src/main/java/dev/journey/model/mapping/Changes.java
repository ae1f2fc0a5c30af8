package dev.journey.model.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How steps are made of a source in which a row says that one field of a case changed, as audits and change histories do.
 *
 * <p>The rows of a case are put in canonical order (time, then position in the source). Rows with the same time and the same
 * {@linkplain #by author} are one change of several fields. What a rule gives a role stays with the case until it changes again;
 * before its first change it is what that change says it was. A change is one step at most: that of the first rule in the
 * list that has one, with what is known of the case after the whole change. Where the author is the case's customer, the
 * step is the customer's.
 *
 * <p>Columns are named in order of preference: the first with a value in the row counts.
 *
 * @param field columns that name the field; the last one has a value in every row
 * @param before columns with the value before; may be none
 * @param after columns with the value after it
 * @param by the column that names the author
 * @param begin the step with which each case begins, where its time is a column
 * @param rules what changes mean; of those for one field the first that matches counts
 */
public record Changes(
        List<String> field,
        List<String> before,
        List<String> after,
        Optional<String> by,
        Optional<Begin> begin,
        List<ChangeRule> rules) {

    /** Validates that there are columns and rules. */
    public Changes {
        field = ImmutableList.copyOf(field);
        before = ImmutableList.copyOf(before);
        after = ImmutableList.copyOf(after);
        rules = ImmutableList.copyOf(rules);
        if (field.isEmpty()
                || after.isEmpty()
                || rules.stream().allMatch(rule -> rule.step().isEmpty())) {
            throw new IllegalArgumentException(Messages.noChanges());
        }
    }

    /** Of one column each. */
    public static Changes of(String field, String before, String after, List<ChangeRule> rules) {
        return new Changes(List.of(field), List.of(before), List.of(after), Optional.empty(), Optional.empty(), rules);
    }

    /** The same, with the author in this column. */
    public Changes by(String column) {
        return new Changes(field, before, after, Optional.of(column), begin, rules);
    }

    /** The same, with a first step. */
    public Changes beginning(Begin step) {
        return new Changes(field, before, after, by, Optional.of(step), rules);
    }

    /**
     * The step with which a case begins, before its first change.
     *
     * @param at the column with its time, in the form of the log's times
     * @param step its touchpoint
     */
    public record Begin(String at, String step) {}

    /** The column that has a value in every row. */
    public String anchor() {
        return field.get(field.size() - 1);
    }

    /** All columns that are read for this. */
    public Set<String> columns() {
        return Stream.of(
                        field.stream(),
                        before.stream(),
                        after.stream(),
                        by.stream(),
                        begin.stream().map(Begin::at))
                .flatMap(columns -> columns)
                .collect(ImmutableSet.toImmutableSet());
    }
}
