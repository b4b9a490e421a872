// What a window costs at least: a QMainWindow, an open database, and the same libraries loaded; with a second argument one line of text, for which a font is
// loaded. It runs until it is told to end.   bare_window FILE [text]

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQuery>

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QApplication::arguments().value(1));
    if (!database.open()) return 3;
    // SQLite does not look into a file before it is asked something.
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT count(*) FROM kind"))) return 3;
    QMainWindow window;
    if (QApplication::arguments().size() > 2) window.setCentralWidget(new QLabel(QStringLiteral("One line of text")));  // owned by the window
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
