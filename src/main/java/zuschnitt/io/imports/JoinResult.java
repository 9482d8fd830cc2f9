package zuschnitt.io.imports;

import zuschnitt.plan.Joined;

/**
 * What a table adds to a project, and how that was found.
 *
 * @param joined for the project
 * @param report for the planner
 */
public record JoinResult(Joined joined, JoinReport report) {}
