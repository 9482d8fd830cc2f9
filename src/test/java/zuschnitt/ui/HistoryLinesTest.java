package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Tiny;

class HistoryLinesTest {
    private History history = History.of(Tiny.plan("12"));

    @Test
    void theLatestStandsAboveAndTheBeginningBelow() {
        does("a", "b", "c");
        history = history.undone();
        assertThat(lines()).containsExactly("c undone", "b present", "a done", "beginning done");
    }

    @Test
    void aBranchIsOneLineAboveTheStepThatItLeft() {
        does("a", "b", "c");
        history = history.undone().undone();
        does("d");
        assertThat(lines()).containsExactly("d present", "  c left 2", "a done", "beginning done");
    }

    @Test
    void anUnfoldedBranchShowsAllItsStepsAndItsOwnBranches() {
        does("a", "b", "c");
        UUID tip = history.head().orElseThrow();
        history = history.undone();
        does("d");
        UUID branch = history.past().get(1).id();
        history = history.undone().undone();
        does("e");
        assertThat(lines(branch))
                .containsExactly(
                        "e present",
                        "  d left 2",
                        "  d left",
                        "    c left 1",
                        "  b left",
                        "a done",
                        "beginning done");
        assertThat(HistoryLines.of(history, Set.of(branch)).get(3).place()).contains(tip);
    }

    @Test
    void whoGoesBackToABranchHasItAsTheWay() {
        does("a", "b");
        Optional<UUID> left = history.head();
        history = history.undone();
        does("c", "d");
        history = history.at(left);
        assertThat(lines()).containsExactly("b present", "  d left 2", "a done", "beginning done");
    }

    @Test
    void atTheBeginningTheBeginningIsPresent() {
        does("a");
        history = history.undone();
        assertThat(lines()).containsExactly("a undone", "beginning present");
    }

    private void does(String... labels) {
        for (String label : labels) {
            Plan plan = history.present();
            PlanChange nothing = PlanChange.between(plan, plan);
            history =
                    history.with(
                            new Step(
                                    UUID.randomUUID(),
                                    history.head(),
                                    Instant.EPOCH,
                                    "",
                                    Message.of(label),
                                    "",
                                    nothing));
        }
    }

    private List<String> lines(UUID... unfolded) {
        return HistoryLines.of(history, Set.of(unfolded)).stream()
                .map(
                        line ->
                                "  ".repeat(line.depth())
                                        + line.step()
                                                .map(step -> step.label().key())
                                                .orElse("beginning")
                                        + " "
                                        + line.state().name().toLowerCase(Locale.ROOT)
                                        + (line.branch().isPresent() ? " " + line.size() : ""))
                .toList();
    }
}
