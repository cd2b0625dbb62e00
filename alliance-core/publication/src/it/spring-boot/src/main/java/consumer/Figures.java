package consumer;

import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import org.springframework.stereotype.Service;

/** The figures of the year. */
@Service
class Figures {

    private final StatsQuery question;
    private final Records records;

    Figures(StatsQuery question, Records records) {
        this.question = question;
        this.records = records;
    }

    Summary ofTheYear() {
        return question.summarize(records.all());
    }
}
