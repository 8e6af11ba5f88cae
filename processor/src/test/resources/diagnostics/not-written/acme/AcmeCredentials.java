package acme;

final class AcmeCredentials {}
