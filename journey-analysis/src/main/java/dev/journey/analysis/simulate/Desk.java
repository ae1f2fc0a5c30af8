package dev.journey.analysis.simulate;

import dev.journey.analysis.figure.Distribution;
import dev.journey.analysis.figure.Share;
import dev.journey.analysis.figure.Tally;
import java.util.ArrayDeque;
import java.util.Queue;

/** A team with so many staff: whoever comes first is served first, by anybody who is free. Not thread-safe. */
final class Desk {
    private final String team;
    private final int staff;
    private final Agenda agenda;
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private final Tally waits = new Tally();
    private int free;
    private long waited;
    private long workMillis;

    private record Waiting(long since, long work, Agenda.Happening begin) {}

    Desk(String team, int staff, Agenda agenda) {
        this.team = team;
        this.staff = staff;
        this.agenda = agenda;
        free = staff;
    }

    /** Somebody comes with work that takes so long and begins as soon as anybody is free. */
    void come(long time, long work, Agenda.Happening begin) {
        Waiting waiting = new Waiting(time, work, begin);
        if (free > 0) {
            free--;
            serve(waiting, time);
        } else {
            queue.add(waiting);
        }
    }

    private void serve(Waiting next, long time) {
        waits.accept(time - next.since);
        waited += time > next.since ? 1 : 0;
        workMillis += next.work;
        agenda.put(time + next.work, this::release);
        next.begin.at(time);
    }

    private void release(long time) {
        Waiting next = queue.poll();
        if (next == null) {
            free++;
        } else {
            serve(next, time);
        }
    }

    TeamQueue figures() {
        Distribution served = waits.distribution();
        return new TeamQueue(team, staff, new Share(waited, served.count()), served, workMillis);
    }
}
