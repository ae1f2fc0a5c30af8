package dev.journey.analysis.practice;

import dev.journey.model.log.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Positions by their code, by counting: two passes, no comparison. */
final class Groups {
    private static final int NONE = -1;

    private Groups() {}

    /**
     * The positions of each code that occurs, in their order; groups by their first position. A position without a code is in none.
     *
     * @param codes by position, a code or {@link Column#MISSING}
     * @param size above every code
     */
    static List<int[]> of(int[] codes, int size) {
        int[] sizes = new int[size];
        for (int code : codes) {
            if (code != Column.MISSING) {
                sizes[code]++;
            }
        }
        int[] groupOf = new int[size];
        Arrays.fill(groupOf, NONE);
        int[] filled = new int[size];
        List<int[]> groups = new ArrayList<>();
        for (int position = 0; position < codes.length; position++) {
            int code = codes[position];
            if (code != Column.MISSING) {
                if (groupOf[code] == NONE) {
                    groupOf[code] = groups.size();
                    groups.add(new int[sizes[code]]);
                }
                groups.get(groupOf[code])[filled[code]++] = position;
            }
        }
        return List.copyOf(groups);
    }
}
