package io.github.alliancestats.examples.annualupdate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The account of one file: its rows, those that became records, and those that were rejected. */
final class FileAccount {

    private final String file;
    private final int rowsRead;
    private final List<Rejection> rejections = new ArrayList<>();
    private int rowsMapped;
    private int records;

    FileAccount(CsvFile file) {
        this.file = file.name();
        this.rowsRead = file.rows().size();
    }

    /** Notes that rows became one record. */
    void map(int rows) {
        rowsMapped += rows;
        records++;
    }

    /** Notes that rows were rejected. */
    void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    String file() {
        return file;
    }

    int rowsRead() {
        return rowsRead;
    }

    int rowsMapped() {
        return rowsMapped;
    }

    int rowsRejected() {
        return rejections.stream()
                .mapToInt(rejection -> rejection.lines().size())
                .sum();
    }

    int records() {
        return records;
    }

    List<Rejection> rejections() {
        return rejections.stream()
                .sorted(Comparator.comparing(rejection -> rejection.lines().get(0)))
                .toList();
    }
}
