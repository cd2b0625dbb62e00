package io.github.alliancestats.examples.onspark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Kills one executor once some tasks of the fold are done, and takes down what was lost by it. */
final class Killer extends SparkListener {

    private final int after;
    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicInteger executorsLost = new AtomicInteger();
    private final AtomicInteger tasksLost = new AtomicInteger();

    Killer(int after) {
        this.after = after;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.reason() instanceof ExecutorLostFailure) {
            tasksLost.incrementAndGet();
        }
        boolean ofTheFold = end.taskType().equals("ResultTask");
        if (ofTheFold && end.taskInfo().successful() && finished.incrementAndGet() == after) {
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
