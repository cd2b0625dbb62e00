package io.github.alliancestats.examples.annualupdate.publication.html.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows one after the other that have no number, all for the same reason.
 *
 * @param first the place of the first
 * @param last the place of the last
 * @param words the marker that says why
 */
record Gap(int first, int last, String words) {

    static List<Gap> of(List<Point> points) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.number().isPresent()) {
                continue;
            }
            int previous = gaps.size() - 1;
            if (previous >= 0 && gaps.get(previous).goesOnAt(i, point)) {
                gaps.set(previous, new Gap(gaps.get(previous).first, i, point.words()));
            } else {
                gaps.add(new Gap(i, i, point.words()));
            }
        }
        return gaps;
    }

    private boolean goesOnAt(int place, Point point) {
        return last == place - 1 && words.equals(point.words());
    }
}
