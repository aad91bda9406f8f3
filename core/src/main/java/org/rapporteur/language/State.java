package org.rapporteur.language;

import java.util.Arrays;

/**
 * A tree half built, of the arc-hybrid system (Kuhlmann et al. 2011): words wait in a buffer, are shifted onto a stack,
 * and leave it for a head, which is either the next word of the buffer (left) or the word below on the stack (right). The
 * root stands behind the last word; it can take one dependent only.
 */
public final class State {
    final int size;
    final int[] stack;
    int top;
    int next;
    final int[] heads;
    final int[] labels;
    /** Outermost, and second but outermost, dependents on either side; {@code none} where there is none. */
    final int[] left1;

    final int[] left2;
    final int[] right1;
    final int[] right2;
    final int[] lefts;
    final int[] rights;
    /** Sets of the labels of the dependents on either side, as bits of a hash. */
    final int[] leftLabels;

    final int[] rightLabels;

    public State(int size) {
        this.size = size;
        stack = new int[size + 1];
        heads = filled(size, -1);
        labels = filled(size + 2, 0);
        left1 = filled(size + 2, none());
        left2 = filled(size + 2, none());
        right1 = filled(size + 2, none());
        right2 = filled(size + 2, none());
        lefts = new int[size + 2];
        rights = new int[size + 2];
        leftLabels = new int[size + 2];
        rightLabels = new int[size + 2];
    }

    /** The same once more, to be gone on with in another way. */
    private State(State other) {
        size = other.size;
        stack = other.stack.clone();
        top = other.top;
        next = other.next;
        heads = other.heads.clone();
        labels = other.labels.clone();
        left1 = other.left1.clone();
        left2 = other.left2.clone();
        right1 = other.right1.clone();
        right2 = other.right2.clone();
        lefts = other.lefts.clone();
        rights = other.rights.clone();
        leftLabels = other.leftLabels.clone();
        rightLabels = other.rightLabels.clone();
    }

    State copy() {
        return new State(this);
    }

    private static int[] filled(int size, int value) {
        int[] out = new int[size];
        Arrays.fill(out, value);
        return out;
    }

    int none() {
        return size + 1;
    }

    /** Word {@code depth} below the top of the stack, or {@link #none}. */
    public int onStack(int depth) {
        return top > depth ? stack[top - 1 - depth] : none();
    }

    /** Word {@code ahead} in the buffer; the root is its last place. */
    int inBuffer(int ahead) {
        return next + ahead <= size ? next + ahead : none();
    }

    public boolean isDone() {
        return next == size && top == 0;
    }

    public boolean canShift() {
        return next < size;
    }

    /** Whether the next word can only go onto the stack, which is empty: nothing is there to be weighed. */
    public boolean mustShift() {
        return top == 0 && canShift();
    }

    public boolean canLeft() {
        return top > 0 && (next < size || top == 1);
    }

    public boolean canRight() {
        return top > 1;
    }

    public void shift() {
        stack[top++] = next++;
    }

    public void left(int label) {
        int child = stack[--top];
        attach(child, next, label);
        left2[next] = left1[next];
        left1[next] = child;
        lefts[next]++;
        leftLabels[next] |= bit(label);
    }

    public void right(int label) {
        int child = stack[--top];
        int head = stack[top - 1];
        attach(child, head, label);
        right2[head] = right1[head];
        right1[head] = child;
        rights[head]++;
        rightLabels[head] |= bit(label);
    }

    /**
     * Whether the parser sees the same in both, and so would go on alike: the upper words of the stack, the next of the buffer,
     * and the dependents of those. What was decided about other words may differ.
     */
    boolean looksLike(State other) {
        int below = onStack(1);
        return next == other.next
                && Math.min(top, 2) == Math.min(other.top, 2)
                && top() == other.top()
                && below == other.onStack(1)
                && onStack(2) == other.onStack(2)
                && hasLeftOf(other, next)
                && hasLeftOf(other, top())
                && hasRightOf(other, top())
                && hasLeftOf(other, below)
                && hasRightOf(other, below);
    }

    private boolean hasLeftOf(State other, int word) {
        return left1[word] == other.left1[word]
                && left2[word] == other.left2[word]
                && lefts[word] == other.lefts[word]
                && leftLabels[word] == other.leftLabels[word]
                && labels[left1[word]] == other.labels[left1[word]];
    }

    private boolean hasRightOf(State other, int word) {
        return right1[word] == other.right1[word]
                && right2[word] == other.right2[word]
                && rights[word] == other.rights[word]
                && rightLabels[word] == other.rightLabels[word]
                && labels[right1[word]] == other.labels[right1[word]];
    }

    private void attach(int child, int head, int label) {
        heads[child] = head;
        labels[child] = label + 1;
    }

    private static int bit(int label) {
        return 1 << (label & 31);
    }

    /** The head of each word; the size of the sentence stands for the root. */
    public int[] heads() {
        return heads;
    }

    /** The label of a word that has its head. */
    public int label(int word) {
        return labels[word] - 1;
    }

    /** The top of the stack, or a place behind the words when there is none. */
    public int top() {
        return onStack(0);
    }

    public int next() {
        return next;
    }

    /** The word below the top of the stack, or a place behind the words when there is none. */
    public int second() {
        return onStack(1);
    }

    /** How many words are on the stack. */
    public int depth() {
        return top;
    }
}
