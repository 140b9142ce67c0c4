package id.siklus.tugas;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;

/**
 * What follows when one service is missed.
 *
 * @param group services of the same plan of which one stands for the other: who was given one of them later has come
 * @param grace after the last moment in time, before somebody goes
 * @param within how long they have
 * @param roles who may go, as the plan says
 * @param visits kinds of home visit that answer it, codes of jenis-kunjungan
 */
record VisitRule(
        Coding reason,
        Visitor visitor,
        Set<String> group,
        Duration grace,
        Duration within,
        List<Coding> roles,
        Set<String> visits) {}
