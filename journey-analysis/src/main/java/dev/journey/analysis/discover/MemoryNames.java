package dev.journey.analysis.discover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ids of states that memory split: after what they come, as far back as it takes to tell them apart. */
final class MemoryNames {
    private final Sightings sightings;
    private final int memory;
    private final List<String> names;
    private final int[] of;
    private final List<Integer> variantOf;

    MemoryNames(Sightings sightings, int memory, List<String> names, int[] of, List<Integer> variantOf) {
        this.sightings = sightings;
        this.memory = memory;
        this.names = names;
        this.of = of;
        this.variantOf = variantOf;
    }

    List<String> ids() {
        String[] ids = new String[variantOf.size()];
        for (int back = 1; back <= memory; back++) {
            tell(back, ids);
        }
        Set<String> taken = new HashSet<>(names);
        List<String> unique = new ArrayList<>();
        for (String id : ids) {
            unique.add(names.contains(id) ? id : VariantNames.unused(id, taken));
        }
        return unique;
    }

    /** Names the states that this many steps back are enough for, and in the end all. */
    private void tell(int back, String[] ids) {
        List<Set<List<Integer>>> chains = chains(back);
        for (int state = 0; state < ids.length; state++) {
            String name = names.get(variantOf.get(state));
            if (isAlone(state)) {
                ids[state] = name;
            } else if (ids[state] == null && (back == memory || isApart(state, chains))) {
                ids[state] = Messages.after(
                        name, chains.get(state).stream().map(this::words).toList());
            }
        }
    }

    private boolean isAlone(int state) {
        return variantOf.indexOf(variantOf.get(state)) == variantOf.lastIndexOf(variantOf.get(state));
    }

    private boolean isApart(int state, List<Set<List<Integer>>> chains) {
        for (int other = 0; other < chains.size(); other++) {
            boolean rival = other != state && variantOf.get(other).equals(variantOf.get(state));
            if (rival && chains.get(other).stream().anyMatch(chains.get(state)::contains)) {
                return false;
            }
        }
        return true;
    }

    /** What comes before each state: the variants of so many steps, the latest first; nothing before a case begins. */
    private List<Set<List<Integer>>> chains(int back) {
        List<Set<List<Integer>>> chains = new ArrayList<>();
        variantOf.forEach(variant -> chains.add(new LinkedHashSet<>()));
        for (int step = 0; step < of.length; step++) {
            List<Integer> chain = new ArrayList<>();
            for (int i = 1; i <= back; i++) {
                chain.add(sightings.back(step, i));
                if (chain.get(i - 1) == Sightings.START) {
                    break;
                }
            }
            chains.get(of[step]).add(chain);
        }
        return chains;
    }

    private String words(List<Integer> chain) {
        List<String> words = new ArrayList<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            words.add(chain.get(i) == Sightings.START ? Messages.START : names.get(chain.get(i)));
        }
        return String.join(", ", words);
    }
}
