package org.needmatch.benchmarks;

/**
 * What a run took.
 *
 * @param wallSeconds
 *          from the start of the JVM to its end
 * @param cpuSeconds
 *          of all its threads; NaN where the system does not say
 * @param peakMegabytes
 *          the most memory that it held at once, native memory and the unused
 *          part of the heap included; NaN where the system does not say
 * @param load
 *          of the machine when the run began
 */
record Usage(double wallSeconds, double cpuSeconds, double peakMegabytes, double load) {
}
