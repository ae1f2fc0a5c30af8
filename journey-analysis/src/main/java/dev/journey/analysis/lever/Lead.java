package dev.journey.analysis.lever;

/**
 * A change that is not recommended, its evidence being too weak, and that is worth its place in a set all the same.
 *
 * @param argument what speaks for it; its effects are those that it has if it is right
 * @param credence how much the evidence is worth, in [0, 1], the bound of Sellke, Bayarri and Berger (2001): in sets it counts with this
 *     share of its effect
 */
public record Lead(Recommendation argument, double credence) {
    /** What is pulled, and where. */
    public Change change() {
        return argument.change();
    }
}
