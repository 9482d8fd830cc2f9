package zuschnitt.edit;

import java.util.Arrays;
import java.util.Random;
import zuschnitt.coverage.Adjacency;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;

/**
 * Plans by a seed whose districts have grown from one square each, as a planner would draw them.
 */
final class Town {
    private Town() {}

    /**
     * A plan of squares.
     *
     * @param districts 1…9, at most as many as there are squares
     */
    static Plan grown(Random random, int columns, int rows, int districts) {
        Ground ground = Tiny.ground(columns, rows);
        int n = columns * rows;
        char[] cells = new char[n];
        Arrays.fill(cells, '.');
        int left = n;
        for (int district = 0; district < districts; left--) {
            int cell = random.nextInt(n);
            if (cells[cell] == '.') cells[cell] = (char) ('1' + district++);
            else left++;
        }
        while (left > random.nextInt(1 + n / 20)) {
            int cell = random.nextInt(n);
            if (cells[cell] != '.') continue;
            char grown = cells[neighbour(ground.adjacency(), cell, random)];
            cells[cell] = grown;
            if (grown != '.') left--;
        }
        return Tiny.plan(ground, new String(cells));
    }

    private static int neighbour(Adjacency adjacency, int cell, Random random) {
        return adjacency.neighbour(cell + 1, random.nextInt(adjacency.degree(cell + 1))) - 1;
    }
}
