#include "print/pdf.h"

#include "base/file.h"
#include "print/page_painter.h"
#include "print/paper.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace penumbra::print {

namespace {

/// Qt writes the clock and a random id into every document. Both are replaced by text of the same length, so that the
/// file's offsets stay right and the same page gives the same bytes.
void removeClock(QByteArray& pdf) {
    const auto blank = [&pdf](const QByteArray& key, char open, char close, char fill) {
        for (auto at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
            const auto begin = pdf.indexOf(open, at + key.size());
            const auto end = pdf.indexOf(close, begin);
            if (begin < 0 || end < 0 || begin - at > key.size() + 2) continue;
            for (auto i = begin + 1; i < end; ++i)
                if (QChar::fromLatin1(pdf[i]).isDigit() || (fill == 'a' && pdf[i] >= 'a' && pdf[i] <= 'f'))
                    pdf[i] = '0';
        }
    };
    blank("/CreationDate", '(', ')', '0');
    blank("/ModDate", '(', ')', '0');
    blank("/ID [ ", '<', '>', 'a');
}

/// Title, author and language, which viewers and archives look for; QPdfWriter has no author of its own.
QByteArray metadataOf(const report::Page& page) {
    const auto text = [](const std::string& words) { return QString::fromStdString(words).toHtmlEscaped().toUtf8(); };
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
           "<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           text(page.title) + "</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>" +
           text(page.owner.empty() ? std::string("Penumbra") : page.owner) +
           "</rdf:li></rdf:Seq></dc:creator><dc:identifier>" + text(page.foot) +
           "</dc:identifier><dc:language><rdf:Bag><rdf:li>" + QCoreApplication::translate("formats", "en").toUtf8() +
           "</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

/// Qt writes the fonts in the order of a hash table, which differs from program to program unless the seed is fixed.
class FixedOrder final {
public:
    FixedOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedOrder(const FixedOrder&) = delete;
    FixedOrder& operator=(const FixedOrder&) = delete;
};

} // namespace

base::Result<void> writePdf(const report::Page& page, const std::string& path) {
    const FixedOrder order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(720);
        writer.setTitle(QString::fromStdString(page.title));
        writer.setCreator("Penumbra");
        writer.setDocumentXmpMetadata(metadataOf(page));
        QPainter painter;
        if (!painter.begin(&writer))
            return base::failInternal(PrintWords::tr("The PDF could not be started.").toStdString());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(10, 10);
        paintPage(painter, page, [&writer] { writer.newPage(); });
        painter.end();
    }
    removeClock(bytes);
    return base::writeFile(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace penumbra::print
