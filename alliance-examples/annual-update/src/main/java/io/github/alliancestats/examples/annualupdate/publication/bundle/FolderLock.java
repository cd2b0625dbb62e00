package io.github.alliancestats.examples.annualupdate.publication.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The lock of a folder that is being written: a file beside it, which the run deletes at its end. Another run waits. The
 * system releases the lock of a run that was killed, so a file that it left blocks no other run.
 *
 * <p>A run can wait for a file that the run before it has deleted, while a third run makes another. The size of the file
 * shows this: each run sets random sizes, one after another, and must find each under the name of the file. Reading the file
 * would release the lock on some systems.
 */
final class FolderLock {

    private static final String SUFFIX = ".release-lock";
    private static final int MOST_BYTES = 1 << 16;
    private static final int SIZES = 4; // a single one equals the size of another file by chance, once in 65,535 times

    /** A lock of a file belongs to the whole virtual machine, not to a thread. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private FolderLock() {}

    /** The work of a run. */
    interface Work {
        void run() throws IOException;
    }

    /** Waits until no other run writes to a folder, and then does the work of this run. */
    static void whileLocked(Path folder, Work work) throws IOException {
        Path file = folder.resolveSibling(folder.getFileName() + SUFFIX);
        THREADS.lock();
        try {
            boolean isDone = false;
            while (!isDone) {
                try (FileChannel channel =
                        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    channel.lock();
                    if (isStillAt(file, channel)) {
                        isDone = true;
                        runAndDelete(file, work);
                    }
                }
            }
        } finally {
            THREADS.unlock();
        }
    }

    private static void runAndDelete(Path file, Work work) throws IOException {
        try {
            work.run();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isStillAt(Path file, FileChannel channel) throws IOException {
        try {
            for (int i = 0; i < SIZES; i++) {
                int size = ThreadLocalRandom.current().nextInt(1, MOST_BYTES);
                channel.truncate(0).write(ByteBuffer.allocate(1), size - 1L);
                if (Files.size(file) != size) {
                    return false;
                }
            }
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            Files.deleteIfExists(file); // of a full disk, on which no run can write
            throw e;
        }
    }
}
