package dev.journey.examples.sample;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A team of people, with its opening hours.
 *
 * @param label what the log calls it
 * @param hours when it works
 * @param names what the log calls its people
 */
record Team(String label, Hours hours, List<String> names) {

    /** Tier 1: fourteen agents who face the customer. */
    static final Team FRONT_LINE = new Team(
            "Front Line",
            new Hours(7, 19, 8, 15),
            List.of(
                    "Ana", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gita", "Hugo", "Ines", "Jon", "Kim", "Lea", "Max",
                    "Nia"));

    /** Tier 1: the shop. */
    static final Team STORE = new Team("Store", new Hours(9, 19, 9, 18), List.of("Bea", "Carl", "Dina", "Emil"));

    /** Tier 2: they alone can open the bills. */
    static final Team BILLING =
            new Team("Billing", new Hours(8, 17, 0, 0), List.of("Omar", "Pia", "Quin", "Rosa", "Sven"));

    /** Tier 2: lines, routers and SIM cards. */
    static final Team NETWORK =
            new Team("Network", new Hours(7, 20, 8, 16), List.of("Tara", "Udo", "Vera", "Will", "Xena", "Yuri"));

    /** Tier 3: they approve money. */
    static final Team SUPERVISORS = new Team("Supervisors", new Hours(7, 18, 0, 0), List.of("Abel", "Yara", "Zoe"));

    /** A partner company with technicians on the road. */
    static final Team FIELD_CO =
            new Team("FieldCo", new Hours(7, 17, 8, 13), List.of("FieldCo 1", "FieldCo 2", "FieldCo 3", "FieldCo 4"));

    /** All of its people, numbered from 0. */
    List<Agent> agents() {
        return IntStream.range(0, names.size()).mapToObj(this::agent).toList();
    }

    /** The person with this number. */
    Agent agent(int number) {
        return new Agent(names.get(number), this, number);
    }

    /**
     * Someone who works here.
     *
     * @param name what the log calls this person
     * @param team the team
     * @param number the place in the team, from 0
     */
    record Agent(String name, Team team, int number) {}
}
