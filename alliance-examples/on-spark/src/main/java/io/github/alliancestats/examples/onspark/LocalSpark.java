package io.github.alliancestats.examples.onspark;

import org.apache.spark.sql.SparkSession;

/** How a session is set up on one machine: without its web page, and without an ear to any other machine. */
final class LocalSpark {

    private LocalSpark() {}

    /**
     * Starts to set up a session.
     *
     * @param master where it runs, as in {@code local[*]}
     * @return a builder, to be told more or asked for the session
     */
    static SparkSession.Builder on(String master) {
        return SparkSession.builder()
                .appName("on-spark")
                .master(master)
                .config("spark.ui.enabled", "false")
                // A machine needs no more parts than it has work for; 200 is what a cluster is taken to need.
                .config("spark.sql.shuffle.partitions", "8")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                // Days come as LocalDate, which no zone can shift.
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.session.timeZone", "UTC");
    }
}
