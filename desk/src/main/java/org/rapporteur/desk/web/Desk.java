package org.rapporteur.desk.web;

/** Where pages get the record from. */
interface Desk extends AutoCloseable {
    /** The record at one moment; close it soon. Any number of threads may look at once. */
    Look look();

    @Override
    void close();
}
