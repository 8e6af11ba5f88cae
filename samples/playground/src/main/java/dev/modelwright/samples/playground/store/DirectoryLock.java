package dev.modelwright.samples.playground.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second playground away from a data directory, in this process and in others. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws UnusableStoreException when somebody else has it
     */
    static DirectoryLock take(Path directory) throws IOException {
        FileChannel channel = FileChannel.open(
                directory.resolve("playground.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isTaken(channel)) {
            channel.close();
            throw new UnusableStoreException(
                    "Another playground uses " + directory + ". Stop it, or name another with --data.", null);
        }
        return new DirectoryLock(channel);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyLost) {
            return;
        }
    }
}
