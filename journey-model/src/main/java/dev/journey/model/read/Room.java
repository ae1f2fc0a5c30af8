package dev.journey.model.read;

/** Whether a log will fit into the heap. Thread-safe. */
final class Room {
    private final String name;
    private final long heap;
    private volatile long steps;
    private volatile long needed;

    /**
     * Room for a log.
     *
     * @param name of its source
     * @param heap bytes that the heap may have
     */
    Room(String name, long heap) {
        this.name = name;
        this.heap = heap;
    }

    /**
     * Looks, before any row is taken, whether there is room.
     *
     * @param rows where the rows are to go
     * @param about how many there are, 0 where that is not known
     * @throws ReadException where the log alone is larger than the heap
     */
    void check(LogRows rows, long about) {
        steps = about;
        needed = rows.bytes(about, true);
        if (rows.bytes(about, false) > heap) {
            throw new ReadException(full());
        }
    }

    /** What to say where there was too little. */
    String full() {
        return RoomMessages.heapTooSmall(name, steps, needed, heap);
    }
}
