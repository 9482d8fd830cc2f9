package zuschnitt.demo;

/**
 * One Ortsteil of the invented town.
 *
 * @param number 1…7, the fifth digit of its blocks' keys
 * @param name a real name, borrowed; nothing else about it is real
 * @param centre where the church stands
 * @param radius metres from there to where the houses thin out
 * @param grain square metres of a block in the centre
 * @param inhabitants how many people live in all of its blocks together
 */
record Settlement(
        int number, String name, Place centre, double radius, double grain, int inhabitants) {}
