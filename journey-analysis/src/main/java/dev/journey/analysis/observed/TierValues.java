package dev.journey.analysis.observed;

import dev.journey.analysis.measure.Visit;
import dev.journey.model.log.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tiers by step: the row's own, else what is known of the actor, else of the team. */
final class TierValues implements LevelValues {
    private final @Nullable Column column;
    private final Parties parties;
    private final int[] tiers;
    private final int[] codes;
    private final List<String> names;

    TierValues(@Nullable Column column, Parties parties) {
        this.column = column;
        this.parties = parties;
        tiers = parties.tiersByRule();
        codes = new int[tiers.length];
        List<String> all =
                new ArrayList<>(column == null ? List.of() : column.dictionary().names());
        for (int i = 0; i < tiers.length; i++) {
            String name = Integer.toString(tiers[i]);
            if (!all.contains(name)) {
                all.add(name);
            }
            codes[i] = all.indexOf(name);
        }
        names = List.copyOf(all);
    }

    @Override
    public int code(int step) {
        int byRow = column == null ? Column.MISSING : column.code(step);
        if (byRow != Column.MISSING) {
            return byRow;
        }
        int tier = parties.tier(step);
        return tier == Visit.UNKNOWN ? Visit.UNKNOWN : codes[Arrays.binarySearch(tiers, tier)];
    }

    @Override
    public List<String> names() {
        return names;
    }
}
