#include "cli/pdf.h"

#ifdef PENUMBRA_PDF
#include "print/pdf.h"

#include <QGuiApplication>
#endif

namespace penumbra::cli {

#ifdef PENUMBRA_PDF

base::Result<void> writePdf(const report::Page& page, const std::string& path) {
    char name[] = "penumbra-cli";
    char platform[] = "-platform";
    char offscreen[] = "offscreen";
    char* arguments[] = {name, platform, offscreen, nullptr};
    int count = 3;
    const QGuiApplication application(count, arguments);
    return print::writePdf(page, path);
}

#else

base::Result<void> writePdf(const report::Page&, const std::string&) {
    return base::failUsage(
        "This build of penumbra-cli has no PDF export, because it was made without Qt. Export to json, csv "
        "or ics, or use a build with the GUI.");
}

#endif

} // namespace penumbra::cli
