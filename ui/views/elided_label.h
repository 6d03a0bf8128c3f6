#pragma once

#include <QLabel>

namespace penumbra::views {

/// A label on one line, or as many as it may take, that gives way: what has no room is cut with an ellipsis and told by
/// the tool tip.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setFullText(const QString& text);
    void setTip(const QString& tip); ///< under the text, where that is cut
    void setLines(int most);
    const QString& fullText() const { return m_full; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();
    /// Where each of the lines begins that the width takes; the last has all that is left.
    std::vector<int> begins(int width) const;

    QString m_full, m_tip;
    int m_lines = 1;
};

} // namespace penumbra::views
