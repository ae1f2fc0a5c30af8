package dev.journey.benchmarks.planted;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What customers come with. Immutable.
 *
 * @param name as recorded
 * @param weight how often, relative to the others
 * @param fronts the teams to which it comes, the first the most often
 * @param needs in order
 * @param origins the order that comes before it, if one does
 * @param home what customers are told to do first, if anything
 * @param owned whether the first face stays the customer's face
 */
record Issue(
        String name,
        double weight,
        List<Team> fronts,
        List<Need> needs,
        Optional<Origins> origins,
        Optional<Home> home,
        boolean owned) {

    Issue {
        fronts = ImmutableList.copyOf(fronts);
        needs = ImmutableList.copyOf(needs);
    }

    Team front(double uniform) {
        return fronts.get((int) (fronts.size() * uniform * (uniform + 1) / 2));
    }

    /** With a further need, before those that doers keep. */
    Issue plus(Need need) {
        List<Need> more = new ArrayList<>(needs);
        int at = more.size();
        while (!need.keeps() && at > 0 && more.get(at - 1).keeps()) {
            at--;
        }
        more.add(at, need);
        return new Issue(name, weight, fronts, more, origins, home, owned);
    }

    Issue with(Origins other) {
        return new Issue(name, weight, fronts, needs, Optional.of(other), home, owned);
    }

    Issue with(Home other) {
        return new Issue(name, weight, fronts, needs, origins, Optional.of(other), owned);
    }

    Issue own() {
        return new Issue(name, weight, fronts, needs, origins, home, true);
    }

    Issue mapNeeds(UnaryOperator<Need> change) {
        return new Issue(name, weight, fronts, needs.stream().map(change).toList(), origins, home, owned);
    }
}
