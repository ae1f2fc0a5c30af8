package dev.journey.model.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that can be opened again and again, and read from any place.
 *
 * @param file its path
 */
record RegularFile(Path file) implements SeekableSource {
    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public Places openPlaces() throws IOException {
        return new OpenFile(FileChannel.open(file));
    }

    private record OpenFile(FileChannel channel) implements Places {
        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public int read(byte[] target, int at, int length, long position) throws IOException {
            return channel.read(ByteBuffer.wrap(target, at, length), position);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
