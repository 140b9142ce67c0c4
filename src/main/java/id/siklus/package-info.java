/** Siklus: the FHIR R4 server of Integrasi Layanan Primer. The rooms below this package are described in docs/architecture.md. */
@NullMarked
package id.siklus;

import org.jspecify.annotations.NullMarked;
