package dev.journey.model.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file that grows and is mapped into memory. Its name is removed as soon as it is open, so that the space is free
 * again when nothing refers to it any more, also after a kill; where the system does not let an open file go, it is removed
 * when the process ends, and what a killed one left when the next file is made in the same directory. Room is written before it
 * is mapped: a full disk is told then, and not by a fault in memory. Thread-safe.
 */
final class SpillFile {
    private static final String PREFIX = "journey-spill-";
    private static final String SUFFIX = ".tmp";
    private static final int FIRST = 1 << 20;
    private static final int LARGEST = 1 << 26;
    private static final int ALIGNED = Long.BYTES;

    private final Path directory;
    private final FileChannel channel;
    private final ByteBuffer zeros = ByteBuffer.allocate(FIRST);
    private ByteBuffer segment = ByteBuffer.allocate(0);
    private long size;

    private SpillFile(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** A new file in a directory, from which the ones that were left over are removed. */
    static SpillFile in(Path directory) {
        try {
            clean(directory);
            Path file = Files.createTempFile(directory, PREFIX, SUFFIX);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isRemoved(file)) {
                file.toFile().deleteOnExit();
            }
            return new SpillFile(directory, channel);
        } catch (IOException e) {
            throw failed(directory, e);
        }
    }

    /** So many bytes, all zero, that nobody else has. */
    synchronized ByteBuffer room(int bytes) {
        int aligned = (bytes + ALIGNED - 1) / ALIGNED * ALIGNED;
        if (segment.remaining() < aligned) {
            try {
                grow(aligned);
            } catch (IOException e) {
                throw failed(directory, e);
            }
        }
        ByteBuffer room = segment.slice(segment.position(), bytes).order(ByteOrder.nativeOrder());
        segment.position(segment.position() + aligned);
        return room;
    }

    /** Ends giving room; what was given stays. */
    synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw failed(directory, e);
        }
    }

    private void grow(int least) throws IOException {
        int next = (int) Math.max(least, Math.min(LARGEST, Math.max(FIRST, size)));
        for (int written = 0; written < next; ) {
            zeros.clear().limit(Math.min(FIRST, next - written));
            written += channel.write(zeros, size + written);
        }
        segment = channel.map(MapMode.READ_WRITE, size, next);
        size += next;
    }

    /** Those of processes that run stay where the system does not let open files go, and have no name where it does. */
    private static void clean(Path directory) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, PREFIX + "*" + SUFFIX)) {
            left.forEach(SpillFile::isRemoved);
        }
    }

    private static boolean isRemoved(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static SpillException failed(Path directory, IOException cause) {
        return new SpillException(Messages.notSpilled(directory, cause), cause);
    }
}
