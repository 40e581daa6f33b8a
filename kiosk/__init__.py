"""One kiosk without its screen: settings, composition root, session, sync engine, devices, command line. No Qt."""
