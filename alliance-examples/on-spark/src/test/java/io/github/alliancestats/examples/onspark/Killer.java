package io.github.alliancestats.examples.onspark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Kills one executor once some tasks of one kind are done, and counts what was lost by it. */
final class Killer extends SparkListener {

    private final String kind;
    private final int after;
    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicInteger executorsLost = new AtomicInteger();
    private final AtomicInteger tasksLost = new AtomicInteger();

    Killer(String kind, int after) {
        this.kind = kind;
        this.after = after;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.reason() instanceof ExecutorLostFailure) {
            tasksLost.incrementAndGet();
        }
        boolean counts = end.taskType().equals(kind) && end.taskInfo().successful();
        if (counts && finished.incrementAndGet() == after) {
            ProcessHandle.current().children().findFirst().orElseThrow().destroyForcibly();
        }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
        executorsLost.incrementAndGet();
    }

    int executorsLost() {
        return executorsLost.get();
    }

    int tasksLost() {
        return tasksLost.get();
    }
}
