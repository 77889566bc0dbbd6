<?php
// Sets up the WordPress of the tests: a site, its editor with an application password, and pretty links. Prints one line of JSON.
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Harbor High', 'admin', 'admin@tidewater.example', true, '', wp_generate_password(), 'en_US');
// index.php stands in the address, since PHP's own server rewrites nothing
update_option('permalink_structure', '/index.php/%postname%/');
update_option('default_comment_status', 'closed');
update_option('comment_moderation', '0');
update_option('comment_previously_approved', '0');
$editor = wp_insert_user(['user_login' => 'harbor', 'user_pass' => wp_generate_password(), 'role' => 'editor', 'user_email' => 'harbor@tidewater.example']);
[$password] = WP_Application_Passwords::create_new_application_password($editor, ['name' => 'Crosswalk']);
// the samples that a new site comes with are nobody's posts
foreach (get_posts(['numberposts' => -1, 'post_status' => 'any']) as $sample) {
    wp_delete_post($sample->ID, true);
}
flush_rewrite_rules();
echo json_encode(['user' => 'harbor', 'password' => $password]), "\n";
