package id.siklus.server;

/** @param url public FHIR base as configured ({@code siklus.server.base-url}), or empty when it is taken from the request */
public record PublicBase(String url) {}
