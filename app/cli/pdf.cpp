#include "cli/pdf.h"

#ifdef PENUMBRA_PDF
#include "print/pdf.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#endif

namespace penumbra::cli {

#ifdef PENUMBRA_PDF

const PdfExport kPdfExport{"pdf", "Plan as PDF",
                           "What a change board decides on: a first page that stands alone, and everything behind it."};

base::Result<void> writePdf(const report::Page& page, const std::string& path) {
    // Qt looks for the session's folder; where there is none (cron, a container) it warns and leaves one of its own.
    const QTemporaryDir session;
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") && session.isValid())
        qputenv("XDG_RUNTIME_DIR", session.path().toLocal8Bit());
    char name[] = "penumbra-cli";
    char platform[] = "-platform";
    char offscreen[] = "offscreen";
    char* arguments[] = {name, platform, offscreen, nullptr};
    int count = 3;
    const QGuiApplication application(count, arguments);
    return print::writePdf(page, path);
}

#else

const PdfExport kPdfExport{"pdf", "Plan as PDF",
                           "What a change board decides on: a first page that stands alone, and everything behind it. "
                           "This build cannot write it: it was made without Qt."};

base::Result<void> writePdf(const report::Page&, const std::string&) {
    return base::failUsage(
        "This build of penumbra-cli has no PDF export, because it was made without Qt. Export to html, json, csv "
        "or ics, or use a build with the GUI.");
}

#endif

} // namespace penumbra::cli
