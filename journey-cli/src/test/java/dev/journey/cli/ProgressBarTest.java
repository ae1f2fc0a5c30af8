package dev.journey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Progress;
import dev.journey.model.Progress.Work;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter terminal = new StringWriter();
    private long now = 7 * SECOND;
    private final ProgressBar bar = new ProgressBar(new PrintWriter(terminal), () -> now);

    @Test
    void work_of_less_than_a_second_is_not_shown() {
        now += SECOND - 1;
        bar.at(Work.READING, 900, 1000);
        bar.clear();
        assertThat(terminal).hasToString("");
    }

    @Test
    void share_rate_and_time_left_are_shown() {
        now += 2 * SECOND;
        bar.at(Work.READING, 3_000_000, 12_000_000);
        assertThat(shown()).isEqualTo("Reading [=====               ]  25 %, 1.5 Mbytes/s, 6 s left");
    }

    @Test
    void long_times_are_in_minutes_and_small_rates_are_whole() {
        now += 10 * SECOND;
        bar.at(Work.PREDICTING, 10, 100);
        assertThat(shown()).isEqualTo("Predicting [==                  ]  10 %, 1 changes/s, 1 min 30 s left");
    }

    @Test
    void where_the_size_is_not_known_the_amount_is_shown() {
        now += 2 * SECOND;
        bar.at(Work.READING, 5_000_000_000L, Progress.UNKNOWN);
        assertThat(shown()).isEqualTo("Reading 5.0 Gbytes, 2.5 Gbytes/s");
    }

    @Test
    void it_is_drawn_five_times_a_second_at_most() {
        now += 2 * SECOND;
        bar.at(Work.WALKING, 1_000, 20_000);
        bar.at(Work.WALKING, 2_000, 20_000);
        now += SECOND / 5;
        bar.at(Work.WALKING, 3_000, 20_000);
        assertThat(terminal.toString().split("\r", -1)).hasSize(3);
        assertThat(shown()).isEqualTo("Walking [===                 ]  15 %, 1.4 kcases/s, 13 s left");
    }

    @Test
    void the_next_work_and_the_next_pass_have_a_rate_of_their_own() {
        now += 2 * SECOND;
        bar.at(Work.READING, 1_000, 1_000);
        now += SECOND;
        bar.at(Work.WALKING, 0, 500);
        assertThat(shown()).isEqualTo("Walking [                    ]   0 %");
        now += SECOND;
        bar.at(Work.WALKING, 500, 500);
        assertThat(shown()).isEqualTo("Walking [====================] 100 %, 500 cases/s, 0 s left");
        now += SECOND;
        bar.at(Work.WALKING, 10, 500);
        now += SECOND;
        bar.at(Work.WALKING, 100, 500);
        assertThat(shown()).isEqualTo("Walking [====                ]  20 %, 100 cases/s, 4 s left");
    }

    @Test
    void it_is_gone_when_the_work_is_done() {
        now += 2 * SECOND;
        bar.at(Work.READING, 1, 2);
        bar.clear();
        bar.clear();
        assertThat(terminal.toString()).endsWith("s left\r\u001b[K");
    }

    private String shown() {
        String all = terminal.toString();
        return all.substring(all.lastIndexOf("\r\u001b[K") + 4);
    }
}
