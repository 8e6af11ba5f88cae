module acme.vendor {}
