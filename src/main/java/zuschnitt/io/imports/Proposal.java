package zuschnitt.io.imports;

import zuschnitt.message.Message;

/**
 * A field that is likely to be what is looked for, and why.
 *
 * @param field its name
 * @param reason for the planner to judge
 */
public record Proposal(String field, Message reason) {}
