#pragma once

#include <QColor>
#include <QCoreApplication>
#include <string>

class QPainter;

namespace penumbra::print {

/// Of A4 portrait, in points.
inline constexpr double kPageWidth = 595;
inline constexpr double kPageHeight = 842;
inline constexpr double kMargin = 34; ///< left and right, and above the first page

/// The ink of the printed pages; colour-blind-safe and legible in grey.
struct Ink {
    QColor text{0x1c, 0x22, 0x2b};
    QColor faint{0x5c, 0x66, 0x73};
    QColor rule{0xd5, 0xda, 0xe0};
    QColor paper{0xf5, 0xf7, 0xf9};
    QColor chosen{0xdd, 0xeb, 0xf7}; ///< behind the row of the plan that the document is about
    QColor history{0x1c, 0x22, 0x2b};
    QColor median{0x00, 0x5a, 0xa8};
    QColor band80{0x8c, 0xbd, 0xe6};
    QColor band95{0xcf, 0xe3, 0xf4};
    QColor capacity{0xc2, 0x3b, 0x22};
    QColor mark{0xd9, 0x8e, 0x04};
    QColor closed{0xc4, 0xca, 0xd2};
};

/// What the pages say beside the report's own texts.
struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(PrintWords)
};

inline QString text(const std::string& s) { return QString::fromStdString(s); }

/// The letters of every page, `size` points high, in a shape that keeps the text searchable.
void setFont(QPainter& painter, int size, bool bold = false);

} // namespace penumbra::print
