package dev.journey.model.graph;

/** A fork on its way into a drawing. */
final class ForkDraft {
    final String from;
    final String id;
    final Locator place;
    String join = "";

    ForkDraft(String from, String id, String join, Locator place) {
        this.from = from;
        this.id = id;
        this.join = join;
        this.place = place;
    }

    boolean holds(TransitionBuilder transition) {
        return transition.forks() && transition.from.equals(from) && transition.fork.equals(id);
    }
}
