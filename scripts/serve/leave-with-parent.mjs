// Loaded into the web server before anything else: should the program that started it be killed
// outright, the channel between them closes and it goes too, rather than hold the port for ever.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
